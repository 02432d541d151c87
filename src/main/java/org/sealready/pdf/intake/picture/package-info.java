/** The pictures in imported PDFs: decoded within limits and encoded again. */
package org.sealready.pdf.intake.picture;
