/** Official forms: brought in, arranged, filled with a filing's values, drawn. */
package org.sealready.service.paper;
