/** The commands of the way to the filing number: what is asked for, and until when. */
package org.sealready.cli.journey;
