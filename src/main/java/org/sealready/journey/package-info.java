/**
 * The vocabulary of the way to the filing number: stations and states of a filing, limits and
 * working days, what is ticked and written down on the way. Which there are is dated data.
 */
package org.sealready.journey;
