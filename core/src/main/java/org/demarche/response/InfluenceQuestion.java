package org.demarche.response;

import org.demarche.response.rate.ActKind;

/** Whether acts of one in the periods before tell how much the other does. */
record InfluenceQuestion(String actor, ActKind act, String other, ActKind answer) {}
