/**
 * What is to be done before the filing and after its number is there, and what entities and persons
 * from outside have to know: points with a source each.
 */
package org.sealready.journey.checklist;
