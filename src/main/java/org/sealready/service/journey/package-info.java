/** The way to the filing number: what was written down on it, and what is due until when. */
package org.sealready.service.journey;
