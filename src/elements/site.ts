/** Every element that more than one template has, as one file: a file each would weigh twice as much. */
import './citation-box.ts';
import './comfort-settings.ts';
import './copy-button.ts';
import './edition-switch.ts';
import './load-embed-builder.ts';
import './load-marks.ts';
import './load-read-aloud.ts';
import './page-actions.ts';
import './printed-choices.ts';
import './search-box.ts';
import './web-serif.ts';
