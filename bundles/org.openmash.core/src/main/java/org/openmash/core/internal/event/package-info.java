/** Events told after commit, each only to those who may know of it. Pages follow them live. */
package org.openmash.core.internal.event;
