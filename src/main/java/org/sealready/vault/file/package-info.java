/** Durable files: atomic writes, owner-only permissions, file locks, size limits for reading. */
package org.sealready.vault.file;
