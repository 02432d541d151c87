/** What follows from what a person has written down on the way to the filing number. */
package org.sealready.service.journey;
