/**
 * Row 2: the data folder as a vault. Everything kept is sealed; a save is whole or not there; what
 * cannot be read is never written over; one program writes at a time. Here: what state a data
 * folder is in, without opening it.
 */
package org.sealready.vault;
