/**
 * Sanitises untrusted PDFs: reads one and writes a new one with the same pages and nothing else: no
 * field, no script, no action, no attachment. Runs in a sandboxed process with limits on memory and
 * time, because a malicious file may use up both.
 */
package org.sealready.pdf.intake;
