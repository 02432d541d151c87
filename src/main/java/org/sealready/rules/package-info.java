/**
 * Row 1, the stock rules and the arithmetic behind them: check digits, dates, characters, names,
 * numbers. Imports form only and reads no clock; what a rule may look at is in its context.
 */
package org.sealready.rules;
