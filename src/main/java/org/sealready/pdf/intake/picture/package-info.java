/** The pictures in papers that are taken in: decoded within limits and written anew. */
package org.sealready.pdf.intake.picture;
