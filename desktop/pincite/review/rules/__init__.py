"""The rules of "fit to send", one module each: ``check(context)`` gives findings."""

from collections.abc import Callable, Iterable

from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.rules import (
    r01_unbound_figure,
    r02_derivation,
    r03_quotation,
    r04_in_force,
    r05_breach,
    r06_exhibits,
    r07_pinpoint,
    r08_integrity,
    r09_deadline,
    r10_counting,
    r11_names,
    r12_counts,
    r13_uncertain_date,
    r14_placeholder,
    r15_relative_time,
    r16_attribution,
    r17_conflict,
    r18_demands,
    r19_preservation,
    r20_markings,
    r21_translation,
    r22_file,
    r23_approval,
    r24_privilege,
    r25_represented,
    r26_circular,
    r27_authority,
    r28_contradiction,
    r29_procedure,
    r30_threat,
)

Rule = Callable[[Context], Iterable[ReviewFinding]]

RULES: dict[int, Rule] = {
    1: r01_unbound_figure.check,
    2: r02_derivation.check,
    3: r03_quotation.check,
    4: r04_in_force.check,
    5: r05_breach.check,
    6: r06_exhibits.check,
    7: r07_pinpoint.check,
    8: r08_integrity.check,
    9: r09_deadline.check,
    10: r10_counting.check,
    11: r11_names.check,
    12: r12_counts.check,
    13: r13_uncertain_date.check,
    14: r14_placeholder.check,
    15: r15_relative_time.check,
    16: r16_attribution.check,
    17: r17_conflict.check,
    18: r18_demands.check,
    19: r19_preservation.check,
    20: r20_markings.check,
    21: r21_translation.check,
    22: r22_file.check,
    23: r23_approval.check,
    24: r24_privilege.check,
    25: r25_represented.check,
    26: r26_circular.check,
    27: r27_authority.check,
    28: r28_contradiction.check,
    29: r29_procedure.check,
    30: r30_threat.check,
}

APPROVAL = 23
