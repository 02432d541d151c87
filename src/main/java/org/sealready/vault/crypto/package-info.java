/**
 * Cryptography: AES-256-GCM, Argon2id for passphrases, the formats of key files and sealed files.
 * The only home of cryptographic libraries.
 */
package org.sealready.vault.crypto;
