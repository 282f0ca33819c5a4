#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/pathway.hpp"
#include "model/synonyms.hpp"
#include "model/taxonomy.hpp"

namespace handrail {

struct GlossaryTerm {
    std::string term;
    std::string acronym;
    std::string plain;
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
};

}  // namespace handrail
