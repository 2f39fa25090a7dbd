extension Signs {
  /// Alone, these are no reason to see anyone: they count only together, open other questions, or
  /// limit what is played.
  static let harmless = """
    cleared mistaken today-chest today-brain today-saddle today-limbs today-injury today-fever
    today-swollen today-tummy today-mind then-chest then-head then-giddy then-sharp then-skin
    then-allergy then-pregnancy then-wrong then-bruise allergy-skin giddy-standing
    clumsy-or-unsteady weak-foot-old unsteady-old injured-limb head-or-neck-knock feverish
    hot-joint-or-skin swollen-or-calf not-safe neck-hurts limping head-knock bruise-grows
    bruise-thinner bruise-faint contagious stiff-neck bad-head light-hurts cough swollen-knock
    calf-pain clot-risk hormones both-legs-swollen hurt-by-someone pregnancy-bleeding
    low-tummy-pain shoulder-tip leaking-fluid tightenings early-labour backache-in-waves
    baby-moves-less faint-or-severe bad-headache flashing-lights pain-below-ribs
    sudden-swelling pregnancy-fever pregnancy-blow pregnancy-side pregnancy-leg birth-chest
    bad-tummy side-or-ribs pee-changes little-pee gut-signs low-down skin-band side-pain
    burning-pee iron-tablets vomiting pelvic-pain discharge pain-each-step step-weeks
    step-training step-limp first-deep-pain weight-or-appetite sweats-or-tired never-eases
    thirst-or-infections lump-or-shape not-better head-and-stiffness night-sweats tired-or-ill
    night-worse no-posture unrelenting sneeze-pain no-better unexplained-weeks
    new-headache-fifty sore-scalp jaw-pain stiff-mornings before-45 before-35 second-half-night
    buttock-pain better-moving better-tablets family-inflammation had-arthritis had-tendon-pain
    had-psoriasis arching-pain another-kind another-place anything-new pregnant-today
    skin-today dulled-today since-massage weak-bones steroids bone-or-operation disc-or-canal
    curved-or-stiff unstable-neck hypermobile device no-floor thin-bones spine-fragility
    fragile-bone long-steroids short-steroids recent-fracture recent-surgery spine-procedure
    pain-rising wound-red injected slipped-disc stenosis slipped-vertebra curved-spine
    fused-spine small-fall pacemaker other-implant spine-hardware tubes medicine-patch blood
    clot heart vessel high-pressure cancer germs inner nerves blood-thinner bleeding-disorder
    haemophilia sickle-cell sickle-now leg-clot leg-clot-past heart-event heart-failure
    neck-artery known-aneurysm weak-vessels vessel-family had-cancer cancer-now bone-cancer
    lymph-removed new-since-cancer cancer-worse cancer-constant cancer-lying cancer-cough
    cancer-band cancer-legs cancer-unsteady cancer-bladder diabetes weak-immunity dialysis
    tuberculosis recent-infection injected-drugs bone-infection ill-at-night one-kidney
    kidney-trouble tummy-trouble eye-trouble epilepsy migraine vertigo fibromyalgia thyroid
    mild-thinner special-medicine smoker skin numb-place sore-foot rub-or-allergy dulled-line
    touch-hard bone-drug shoulder-three-weeks broken-skin bruise fragile-skin bad-veins
    numb-area heat-rub skin-allergy dulled strong-painkiller high-risk agreed-thinner
    agreed-heart agreed-pressure agreed-clot agreed-surgery agreed-pregnancy agreed-cancer
    agreed-device agreed-spine giddy-constant giddy-on-standing
    """
}
