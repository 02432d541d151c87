/**
 * The official forms of an open filing: brought in, and shown on the cards of the letters that they
 * replace.
 */
package org.sealready.ui.paper;
