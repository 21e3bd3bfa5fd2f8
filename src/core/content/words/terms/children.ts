/** Children at risk or in trouble: Children Act 1989, Working Together to Safeguard Children. */
export const children =
  "child (protection|abuse|neglect|exploitation|in need|at risk), looked after child~, " +
  "social (services|worker), children.s s(ervices|ocial care), section 47, care order, missing child~, " +
  "([cg]am drin|amddiffyn|diogelu) plant, gw~ cymdeithasol, MASH, CP plan, CAMHS, YOT; " +
  "child(ren)?, juvenile, pupil, school, teenager, (under|aged) 1[0-8], plentyn, ysgol";
