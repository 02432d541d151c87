/**
 * The sandbox of the process that reads an untrusted file: no internet, no other files, limits on
 * time and memory, as far as the system supports them.
 */
package org.sealready.service.confinement;
