/**
 * The operator's way into the console: a key pair made at the hub's first start. Nobody signs in there with a password,
 * so without this key file nobody signs in at all.
 */
package org.openmash.shell.internal.operatorkey;
