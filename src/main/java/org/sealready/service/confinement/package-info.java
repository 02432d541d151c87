/**
 * What holds a process back that reads a file of unknown origin: no internet, no other files,
 * little time and memory, by whatever the system offers.
 */
package org.sealready.service.confinement;
