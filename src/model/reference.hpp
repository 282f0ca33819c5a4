#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/pathway.hpp"
#include "model/synonyms.hpp"
#include "model/taxonomy.hpp"
#include "text/easy_rules.hpp"

namespace handrail {

struct GlossaryTerm {
    std::string term;
    std::string acronym;
    std::string plain;
    std::string easy;  ///< for easy read, where the plain words are not easy enough
};

/// A picture that stands for an idea on easy-read pages.
struct Pictogram {
    std::string id;
    std::vector<std::string> words;  ///< the words that it stands for in a text
    std::vector<std::string> terms;  ///< the terms that it stands for, such as "needs/autism"
    std::string alt;                 ///< what it shows
    std::string file;                ///< under "pictograms/" of the theme, or under "images/" of the site
    std::string credit;              ///< a line that must be printed where the picture is
    bool weak = false;               ///< its words choose it only where no other picture fits
    Position at;
    Position file_at;
};

/// How long a step of a process may take.
struct Timescale {
    std::string id;
    std::string process;
    std::string step;
    std::optional<TimeLimit> limit;
    std::string text;  ///< where one number does not say it
    std::string source;
    Position at;
};

/// One item of what a Local Offer must contain (SEND Regulations 2014, Schedule 2).
struct LawItem {
    std::string slug;
    std::string paragraph;
    std::string subject;
    std::string plain;
    std::string source;
    std::vector<std::string> items;
    Position at;
};

/// Where a postcode district ("LE15") or sector ("LE15 6") lies: the mean of its addresses, in degrees.
struct PostcodeCentre {
    std::string code;
    double lat = 0;
    double lon = 0;
};

/// What belongs to nobody's page: the files of data/.
struct ReferenceData {
    std::vector<Term> categories;
    std::vector<Term> needs;
    std::vector<Term> areas;
    std::vector<AgeBand> ages;
    std::vector<PlainTerm> access_routes;
    std::vector<PlainTerm> accessibility;
    std::vector<GlossaryTerm> glossary;
    std::vector<Timescale> timescales;
    std::vector<LawItem> law;
    std::vector<PostcodeCentre> postcodes;
    Synonyms synonyms;
    /// Words with their irregular forms, which no stemmer sees: "teach", "taught".
    std::vector<std::vector<std::string>> word_forms;
    std::vector<Pictogram>
        pictograms;  ///< the site's own, then those of the shipped ones that it does not replace
    std::vector<HardWord> hard_words;
};

}  // namespace handrail
