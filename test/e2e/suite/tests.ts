import './outline.ts';
import './hover.ts';
import './diagnostics.ts';
import './speakersView.ts';
import './plainText.ts';
import './server.ts';
