#pragma once

#include <string>
#include <vector>

#include "build/pipeline.hpp"

namespace handrail {

/// Exit statuses, as the product's contract gives them.
enum ExitStatus : int { exit_done = 0, exit_content = 1, exit_usage = 2, exit_machine = 3 };

/// How `check` prints what it found.
enum class DiagnosticFormat { text, json, github };

struct BuildCommand {
    BuildOptions options;
    bool json = false;   ///< the summary and all diagnostics as one JSON object on standard output
    bool quiet = false;  ///< no progress bar
};

struct CheckCommand {
    BuildOptions options;
    DiagnosticFormat format = DiagnosticFormat::text;
};

struct NewCommand {
    BuildOptions options;
    std::string kind;
    std::string name;
};

struct IndexCommand {
    std::string ref = "id";
    std::vector<std::string> fields;  ///< NAME or NAME^BOOST
    double k1 = 1.2;
    double b = 0.75;
    std::vector<std::string> metadata;  ///< position, index, fields
    std::string boost;                  ///< the key of each document's own boost; empty for none
    std::string stop_words;  ///< a file with one word a line instead of the English list; empty: that list
    bool no_stop_words = false;
    bool no_trimmer = false;
    bool no_stemmer = false;
    std::string input;
    std::string output;
};

struct SearchCommand {
    BuildOptions options;  ///< where the site is and where it is published
    std::vector<std::string> words;
    std::vector<std::string> filters;  ///< KEY=ID
    int limit = 10;
    bool json = false;
};

struct SearchReportCommand {
    BuildOptions options;
    std::string queries;  ///< a file: one query a line, or JSON
    bool json = false;
};

struct ServeCommand {
    BuildOptions options;
    int port = 0;
};

int run_build(const BuildCommand& command);
int run_check(const CheckCommand& command);
int run_new(const NewCommand& command);
int run_serve(const ServeCommand& command);
int run_index(const IndexCommand& command);
/// Searches the built site as a family would, with the scripts that it ships. Gives the script's own exit
/// status.
int run_search(const SearchCommand& command);
/// What a list of queries finds, and which find nothing.
int run_search_report(const SearchReportCommand& command);
/// Prints the completion script for a shell: bash, zsh or fish.
int run_completions(const std::string& shell, const std::string& resources);

/// The exit status for what was found: the machine's failures count more than the content's errors.
int exit_status(const Diagnostics& diagnostics);

}  // namespace handrail
