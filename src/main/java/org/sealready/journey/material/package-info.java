/**
 * The vocabulary of the papers that a filing may need: from whom, in what shape, and when. Which
 * there are is dated data.
 */
package org.sealready.journey.material;
