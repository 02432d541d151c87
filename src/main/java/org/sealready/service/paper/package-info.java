/** Official forms: import, arrange, fill with a filing's values, render. */
package org.sealready.service.paper;
