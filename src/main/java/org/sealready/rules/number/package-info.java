/**
 * What numbers are: credit codes, identity numbers, permits, phone numbers and days, with their
 * check digits. Arithmetic only, no texts.
 */
package org.sealready.rules.number;
