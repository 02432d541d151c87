/**
 * Row 2: the data folder as a vault. Every saved file is sealed (AES-GCM); writes are atomic; an
 * unreadable file is never overwritten; a file lock admits one writing program. This package: the
 * state of a data folder, without opening it.
 */
package org.sealready.vault;
