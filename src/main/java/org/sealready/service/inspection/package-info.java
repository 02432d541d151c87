/** Inspects an untrusted file in a sandboxed child process. */
package org.sealready.service.inspection;
