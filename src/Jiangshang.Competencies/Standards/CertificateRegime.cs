namespace Jiangshang.Competencies.Standards;

/// <summary>Under whose system a certificate is issued.</summary>
public enum CertificateRegime
{
    /// <summary>职业资格, national catalogue of occupational qualifications.</summary>
    OccupationalQualification,

    /// <summary>职业技能等级 of the human-resources authorities.</summary>
    OccupationalSkillLevel,

    /// <summary>The education side's skill level certificates, the "X" of 1+X.</summary>
    EducationSkillLevel,

    /// <summary>A language test such as the Putonghua test.</summary>
    LanguageTest,
}
