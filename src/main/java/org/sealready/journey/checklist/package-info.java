/** Checklists of the way to the filing number: what to have done, chosen and paid. */
package org.sealready.journey.checklist;
