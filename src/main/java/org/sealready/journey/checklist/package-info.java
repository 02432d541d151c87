/**
 * What is to be done before the filing and after its number is there, as points with a source each.
 */
package org.sealready.journey.checklist;
