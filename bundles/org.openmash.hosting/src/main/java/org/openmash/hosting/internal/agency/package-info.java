/**
 * What speaks for an agency in an area: the services of its connector, its descriptor and its figures. Connectors come
 * and go; whoever asks meanwhile gets an answer or a reason.
 */
package org.openmash.hosting.internal.agency;
