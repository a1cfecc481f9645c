import './document/document.texts.js';
import './publication/publication.texts.js';
