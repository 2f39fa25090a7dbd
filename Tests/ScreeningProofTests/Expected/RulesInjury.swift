extension ExpectedRule {
  /// A.3: fractures, injuries, limbs, joints and skin.
  static let injury = rules(
    """
    RF-FX-1 emergency: sure hard-accident|serious-accident
    RF-FX-2 same-day:
      small-fall & age=70-plus|thin-bones|long-steroids|spine-fragility|fragile-bone|
        fused-spine|(age=65-69 & \(hip))
    RF-FX-3 soon:
      start=sudden & age=70-plus|thin-bones|long-steroids|spine-fragility|fragile-bone|
        fused-spine
    RF-FX-3-STAND same-day:
      start=sudden & cannot-stand|unbearable|step-cannot-stand & age=70-plus|thin-bones|
        long-steroids|spine-fragility|fragile-bone|fused-spine
    RF-FX-4 same-day: spine-bruise|bruised-spine
    RF-FX-5 soon:
      shape-change|got-shorter-pain|(got-shorter & before=different,first|kind=different|
        another-kind)
    RF-FX-5-SHORTER routine-visit: got-shorter
    RF-FX-5-INJURY same-day:
      (shape-change|got-shorter|got-shorter-pain & small-fall|sure hard-accident|serious-accident|
        spine-bruise|bruised-spine)|(shape-change|got-shorter-pain & start=fall)
    RF-FX-5-FRESH same-day:
      shape-change|got-shorter|got-shorter-pain & since=first-days & start=strain,fall
    RF-FX-6 routine-visit: age=18-29 & arching-pain
    RF-FX-7 emergency: no-weight-on-leg|(cannot-stand & \(hip))
    RF-FX-7-LIMP same-day:
      limping & \(sixty)|thin-bones|long-steroids|spine-fragility|fragile-bone|bone-cancer|
        bone-drug|step-bone-drug|(age=50-59 & \(hip))
    RF-FX-8 emergency: arm-out-of-place
    RF-FX-8-LIFT same-day: arm-cannot-lift
    RF-FX-9 same-day: heel-snap
    RF-FX-10 soon: step-training|step-bone-drug|bone-drug & step-weeks
    RF-FX-10-LIMP same-day: step-training|step-bone-drug|bone-drug & step-limp
    RF-FX-10-STAND emergency: step-cannot-stand
    RF-FX-11 same-day: fracture-perhaps
    RF-GEN-9 soon: burning-limb
    RF-LMB-1 emergency: rock-hard|tight-plaster
    RF-LMB-2 same-day: rest-pain|foot-sore|sure foot-at-night
    RF-LMB-2-COLD emergency: foot-cold-new
    RF-LMB-3 same-day:
      numb-feet|foot-danger|(diabetes & sore-foot|foot-sore|foot-hot|foot-redness|rest-pain)
    RF-LMB-3-FEVER emergency:
      (diabetes|numb-feet & foot-sore|foot-hot|sore-foot|foot-danger & foot-redness|fever|
        very-ill|shaking-cold|hot-skin)|(diabetes|numb-feet & foot-redness)|(numb-feet & fever|
        very-ill|shaking-cold|hot-skin)
    RF-LMB-4 emergency: cold-arm
    RF-LMB-5 same-day: hot-joint|joint-at-risk
    RF-LMB-5-ILL emergency:
      hot-joint & fever|very-ill|shaking-cold|fast-breathing|confused|sudden-confusion|
        joint-at-risk|injected|weak-immunity|in-treatment|cancer-now
    RF-LMB-6 same-day: hot-skin|foot-hot|foot-redness
    RF-LMB-6-DEEP emergency:
      black-skin|(hot-skin|foot-redness & fever|very-ill|shaking-cold|fast-breathing|confused|
        sudden-confusion)
    RF-ZOS-1 same-day: blister-band
    RF-ZOS-2 routine-visit: burning-band
    RF-ZOS-3 same-day:
      rash-near-eye|(blister-band & \(pregnant)|weak-immunity|in-treatment|cancer-now)
    RF-SKIN-VEIN same-day: sore-vein
    """)
}
