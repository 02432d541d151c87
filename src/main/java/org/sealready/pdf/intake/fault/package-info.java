/**
 * What is wrong with a paper that is taken in: refused, or heard from the libraries that only log
 * it.
 */
package org.sealready.pdf.intake.fault;
