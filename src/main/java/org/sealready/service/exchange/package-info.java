/**
 * What goes to the platform that takes the filing and comes back: its interface's own format, and
 * the sheet from which a person copies into its pages.
 */
package org.sealready.service.exchange;
