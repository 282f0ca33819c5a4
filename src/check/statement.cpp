#include "check/rules.hpp"
#include "text/dates.hpp"

namespace handrail {
namespace {

constexpr const char* rule = "accessibility-statement";
constexpr Duration review_period{12, 0};  // at least once a year: the model statement

std::string blank_fields(const SiteConfig& config) {
    const AccessibilityConfig& statement = config.accessibility;
    std::string blank;
    const auto need = [&](bool stated, const char* what) {
        if (!stated) blank += (blank.empty() ? "" : ", ") + std::string(what);
    };
    need(!statement.status.empty(), "status (full, partial or none)");
    need(statement.prepared.has_value(), "prepared (the day it was written)");
    need(statement.reviewed.has_value(), "reviewed (the day it was last gone through)");
    need(statement.tested.has_value(), "tested (the day the site was last tested)");
    need(!statement.tested_by.empty(), "tested_by (who tested it, and how)");
    need(!statement.answer_within.empty(),
         "answer_within (how soon you answer, such as \"10 working days\")");
    return blank;
}

class StatementCheck {
public:
    StatementCheck(const CheckInput& input, Diagnostics& found)
        : config_(input.read.offer.config), today_(input.today), found_(found) {}

    void run() {
        const std::string blank = blank_fields(config_);
        if (!blank.empty()) {
            report("The accessibility statement, which the law asks of every council's site, leaves blank: " +
                       blank + ".",
                   "Fill these in under [accessibility] in site.toml.");
        }
        whom_to_tell();
        contradictions();
        age();
    }

private:
    void report(std::string message, std::string hint) {
        // A demonstration is nobody's public service, but shows what its makers have to see to.
        const Severity severity = config_.demonstration ? Severity::note : Severity::warning;
        found_.push_back(
            {severity, rule, "site.toml", config_.accessibility.at, std::move(message), std::move(hint)});
    }

    void whom_to_tell() {
        if (!config_.feedback.form.empty() || !config_.feedback.email.empty()) return;
        report("The accessibility statement names no way to tell you that something cannot be used.",
               "Give [feedback] a form or an email in site.toml.");
    }

    void contradictions() {
        const AccessibilityConfig& statement = config_.accessibility;
        const bool lists_nothing = statement.problems.empty() && statement.burden.empty();
        if (statement.status == "full" && !lists_nothing) {
            report(
                "The accessibility statement says that the site meets the guidelines in full, and lists what "
                "does "
                "not.",
                "Write status = \"partial\", or take the lists away if all is mended.");
        }
        if ((statement.status == "partial" || statement.status == "none") && lists_nothing) {
            report(
                "The accessibility statement says that not all of the site meets the guidelines, but not "
                "what.",
                "List it under problems (or burden) in [accessibility]: what it is, why, and what to do "
                "instead.");
        }
    }

    void age() {
        const auto& reviewed = config_.accessibility.reviewed;
        if (!reviewed || today_ <= add(*reviewed, review_period)) return;
        report("The accessibility statement was last reviewed on " + format_date(*reviewed) +
                   ", more than a year ago.",
               "Go through it again, and change reviewed in [accessibility].");
    }

    const SiteConfig& config_;
    Date today_;
    Diagnostics& found_;
};

}  // namespace

void check_statement(const CheckInput& input, Diagnostics& found) {
    if (input.read.offer.config.title.empty()) return;  // site.toml could not be read, and says so itself
    StatementCheck(input, found).run();
}

}  // namespace handrail
