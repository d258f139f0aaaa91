import { worker } from 'workerpool';
import { outlineFiles, outlinePart } from '../archiveOutline/outlineJobs.ts';
import { findSpeakers } from '../archiveSpeakers/speakerJobs.ts';
import { keepHeapSmall } from '../smallHeap.ts';
import { createLintJobs } from './lintJobs.ts';

// The script of a worker thread: it does jobs for a `LintPool` until it is told to end.
keepHeapSmall();
worker({ ...createLintJobs(), findSpeakers, outlineFiles, outlinePart });
