#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/entry.hpp"

namespace handrail {

struct HelpContact {
    std::string phone;
    std::string email;
    std::string address;
    std::string hours;
};

struct BrailleConfig {
    int grade = 2;
    int cells = 40;
    int lines = 25;
    bool both_grades = false;  ///< the other grade is made as well
};

struct EditionConfig {
    bool easy_read = true;
    bool large_print = true;
    std::vector<int> pdf;  ///< type sizes in points; empty: no PDF
    bool leaflet = false;  ///< one side of A4 for each entry
    std::optional<BrailleConfig> braille;
    bool epub = false;
    bool text = false;
    bool booklets = false;  ///< many entries in one PDF
};

struct FeedbackConfig {
    std::string form;
    std::string email;
};

struct AccessibilityConfig {
    std::string status;  ///< full, partial, none, or empty: not yet assessed
    std::optional<Date> prepared;
    std::optional<Date> reviewed;
    std::optional<Date> tested;
    std::string tested_by;
    std::vector<std::string> problems;      ///< what does not meet the guidelines
    std::vector<std::string> burden;        ///< what it would be a disproportionate burden to mend
    std::vector<std::string> out_of_scope;  ///< what the regulations do not cover
    std::string answer_within;              ///< "10 working days": how soon people who ask are answered
    Position at;                            ///< of the section in site.toml; line 0 if it has none
};

/// The council's colours; empty means the theme's own.
struct ColourConfig {
    std::string accent;
    std::string accent_dark;
    Position at;
};

/// site.toml.
struct SiteConfig {
    std::string title;
    std::string statutory_name;
    std::string council;
    std::string base_url;
    std::string language = "en-GB";
    std::string theme = "default";
    std::string logo;
    std::string complaints;  ///< the guide that says how to complain about any service
    bool demonstration = false;
    std::vector<std::string> start_guides;  ///< guides that people start from, for the home page
    HelpContact contact;
    EditionConfig editions;
    Duration review_every{6, 0};
    std::map<std::string, std::string> checks;  ///< rule id to off, note, warning or error
    FeedbackConfig feedback;
    AccessibilityConfig accessibility;
    ColourConfig colours;
    std::string safety_phone;  ///< whom to call when worried about a child's safety
    std::string safety_text;
};

}  // namespace handrail
