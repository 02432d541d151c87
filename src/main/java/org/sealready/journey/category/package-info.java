/**
 * The platform's open service categories and the papers that each asks for. They are another list
 * than the kinds of service content of a filing.
 */
package org.sealready.journey.category;
