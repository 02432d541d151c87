/**
 * The stations of the way to the filing number: what is done there, by whom, and what ends them.
 */
package org.sealready.journey.station;
