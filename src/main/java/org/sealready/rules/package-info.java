/**
 * Row 1, the stock rules on certificates, dates, characters, names and numbers. None reads a clock;
 * what a rule may look at is in its context.
 */
package org.sealready.rules;
