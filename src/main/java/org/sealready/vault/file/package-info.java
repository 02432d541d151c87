/**
 * Files that survive: written whole or not at all, readable by their owner only, locked by one
 * program, read within limits.
 */
package org.sealready.vault.file;
