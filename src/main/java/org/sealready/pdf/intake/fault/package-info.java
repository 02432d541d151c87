/** Faults of an imported PDF: refusals, and the logged warnings of libraries. */
package org.sealready.pdf.intake.fault;
