#include "cli/command_line.hpp"

#include <cstdlib>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/clock.hpp"
#include "base/real_disk.hpp"
#include "base/task_pool.hpp"
#include "build/resources.hpp"
#include "cli/commands.hpp"
#include "cli/version.hpp"

namespace handrail {
namespace {

constexpr const char* footer =
    "Exit status: 0 done; 1 the content has errors; 2 the command line is wrong; 3 the machine failed.\n"
    "Handrail COMMAND --help tells more about a command.";

std::vector<Edition> editions_named(const std::vector<std::string>& names) {
    std::vector<Edition> editions;
    for (const Edition edition : all_editions) {
        if (std::find(names.begin(), names.end(), edition_name(edition)) != names.end())
            editions.push_back(edition);
    }
    // Files such as Braille belong to the pages that lead to them.
    if (editions.empty()) editions.push_back(Edition::standard);
    return editions;
}

/// What the options of all commands are read into.
struct Arguments {
    std::string site = ".";
    std::string out;
    std::vector<std::string> editions;
    std::string base_url;
    std::string format = "text";
    std::string shell;
    BuildCommand build;
    NewCommand make;
    ServeCommand serve;
    IndexCommand index;
    SearchCommand search;
    SearchReportCommand report;
};

void add_site_option(CLI::App& command, Arguments& arguments) {
    command.add_option("--site", arguments.site, "The site's folder, which holds site.toml")
        ->type_name("DIR");
}

void add_jobs_option(CLI::App& command, Arguments& arguments) {
    command.add_option("--jobs", arguments.build.options.jobs, "How many cores to use (default: all)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
}

void add_build(CLI::App& app, Arguments& arguments) {
    CLI::App* build = app.add_subcommand("build", "Check, make and publish the site");
    add_site_option(*build, arguments);
    add_jobs_option(*build, arguments);
    BuildOptions& options = arguments.build.options;
    build
        ->add_option("--out", arguments.out,
                     "Where to publish (default: the folder \"site\" in the site's folder)")
        ->type_name("DIR");
    build
        ->add_option("--editions", arguments.editions,
                     "Only these: standard, easy-read, large-print, pdf, leaflet, braille, epub, text, "
                     "booklets")
        ->delimiter(',')
        ->check(CLI::IsMember({"standard", "easy-read", "large-print", "pdf", "leaflet", "braille", "epub",
                               "text", "booklets"}))
        ->type_name("LIST");
    build->add_flag(
        "--booklets", options.booklets,
        "Make booklets too: the whole offer, each area, need and age as a PDF, also in easy read. A "
        "build without this removes them, unless site.toml has booklets = true");
    build->add_option("--base-url", arguments.base_url, "The site's address, instead of site.toml's")
        ->check(CLI::Validator(
            [](const std::string& url) {
                const bool good = url.rfind("https://", 0) == 0 || url.rfind("http://", 0) == 0;
                return good ? std::string() : std::string("it must begin with https:// or http://");
            },
            ""))
        ->type_name("URL");
    build->add_flag("--drafts", options.drafts, "Publish drafts too");
    build->add_flag("--keep-going", options.keep_going,
                    "Publish without the entries that have errors, and say which");
    build->add_flag("--clean", options.clean, "Write every file again, also those that did not change");
    build->add_flag("--json", arguments.build.json, "Print the summary and all problems as JSON");
    build->add_flag("--quiet", arguments.build.quiet, "No progress bar");
}

void add_check(CLI::App& app, Arguments& arguments) {
    CLI::App* check = app.add_subcommand("check", "List every problem, with its place and how to mend it");
    add_site_option(*check, arguments);
    add_jobs_option(*check, arguments);
    check->add_option("--format", arguments.format, "text, json or github")
        ->check(CLI::IsMember({"text", "json", "github"}))
        ->type_name("FORMAT");
    check->add_flag("--drafts", arguments.build.options.drafts, "Check drafts too");
}

void add_serve(CLI::App& app, Arguments& arguments) {
    CLI::App* serve =
        app.add_subcommand("serve", "Show the site on this machine, and again after every change");
    add_site_option(*serve, arguments);
    add_jobs_option(*serve, arguments);
    serve->add_option("--port", arguments.serve.port, "The port (default: the first free one from 8080)")
        ->check(CLI::Range(1, 65535))
        ->type_name("N");
    serve->add_flag("--drafts", arguments.build.options.drafts, "Show drafts too");
}

void add_new(CLI::App& app, Arguments& arguments) {
    CLI::App* make = app.add_subcommand("new", "Write an entry that is ready to fill in");
    add_site_option(*make, arguments);
    make->add_option("kind", arguments.make.kind,
                     "service, organisation, guide, pathway, event, news, response or plan")
        ->required()
        ->check(CLI::IsMember(
            {"service", "organisation", "guide", "pathway", "event", "news", "response", "plan"}));
    make->add_option("name", arguments.make.name, "What it is called, in quotes")->required();
}

void add_index(CLI::App& app, Arguments& arguments) {
    CLI::App* index = app.add_subcommand("index", "Make a Lunr 2.3.9 search index of any JSON lines");
    index->add_option("--ref", arguments.index.ref, "The field that names a document (default: id)")
        ->type_name("ID");
    index->add_option("--field", arguments.index.fields, "A field to search, as often as needed")
        ->required()
        ->type_name("NAME[^BOOST]");
    index->add_option("--input", arguments.index.input, "One JSON object a line")
        ->required()
        ->type_name("FILE.jsonl");
    index->add_option("--output", arguments.index.output, "Where to write the index")
        ->required()
        ->type_name("FILE.json");
    index->add_option("--k1", arguments.index.k1,
                      "How soon more of the same word stops counting (default: 1.2)");
    index->add_option("--b", arguments.index.b, "How much long fields lose, 0 to 1 (default: 0.75)");
    index
        ->add_option("--boost", arguments.index.boost,
                     "The key of a number that says how much a document counts")
        ->type_name("KEY");
    index
        ->add_option("--metadata", arguments.index.metadata,
                     "What to keep of each place: position, index, fields")
        ->check(CLI::IsMember({"position", "index", "fields"}))
        ->type_name("NAME");
    index
        ->add_option("--stop-words", arguments.index.stop_words,
                     "Leave out these words, one a line, instead of lunr's")
        ->type_name("FILE");
    index->add_flag("--no-stop-words", arguments.index.no_stop_words, "Leave out no words");
    index->add_flag("--no-trimmer", arguments.index.no_trimmer, "Keep signs at both ends of a word");
    index->add_flag("--no-stemmer", arguments.index.no_stemmer, "Keep words whole");
}

void add_out_option(CLI::App& command, Arguments& arguments) {
    command.add_option("--out", arguments.out, "Where the site is published (default: its folder \"site\")")
        ->type_name("DIR");
}

void add_search(CLI::App& app, Arguments& arguments) {
    CLI::App* search = app.add_subcommand("search", "Search the built site as a family would");
    add_site_option(*search, arguments);
    add_out_option(*search, arguments);
    search->add_option("words", arguments.search.words,
                       "What to look for; without any, all that fits the filters");
    search
        ->add_option("--filter", arguments.search.filters,
                     "Only what fits, as often as needed: need, age, category, area, "
                     "cost, day, access, level, how or kind")
        ->allow_extra_args(false)
        ->type_name("KEY=ID");
    search->add_option("--limit", arguments.search.limit, "How many results to show (default: 10)")
        ->check(CLI::Range(1, 1000))
        ->type_name("N");
    search->add_flag("--json", arguments.search.json, "Print all that is known of the results as JSON");
}

void add_report(CLI::App& app, Arguments& arguments) {
    CLI::App* report = app.add_subcommand("report", "Tell officers how the site does");
    report->require_subcommand(1);
    CLI::App* search =
        report->add_subcommand("search", "What a list of queries finds, and which find nothing");
    add_site_option(*search, arguments);
    add_out_option(*search, arguments);
    search
        ->add_option("queries", arguments.report.queries,
                     "One query a line, or JSON: [\"...\"] or [{\"q\": \"...\"}]")
        ->required()
        ->check(CLI::ExistingFile)
        ->type_name("QUERIES");
    search->add_flag("--json", arguments.report.json, "Print the report as JSON");
}

std::string home_folder() {
    const char* home = std::getenv("HOME");
    return home == nullptr ? std::string() : std::string(home);
}

/// Fills in what every command needs of the site.
BuildOptions finish_options(const Arguments& arguments, const std::string& resources) {
    BuildOptions options = arguments.build.options;
    options.site = arguments.site;
    options.out = arguments.out.empty() ? join_path(arguments.site, "site") : arguments.out;
    options.resources = resources;
    options.home = home_folder();
    options.today = system_today();
    if (!arguments.editions.empty()) {
        options.editions = editions_named(arguments.editions);
        options.forms = arguments.editions;
    }
    if (!arguments.base_url.empty()) {
        options.base_url = arguments.base_url;
        if (options.base_url->back() != '/') *options.base_url += '/';
    }
    return options;
}

int run(const CLI::App& app, Arguments& arguments) {
    if (app.got_subcommand("index")) return run_index(arguments.index);
    const RealDisk disk;
    const auto resources = find_resources(disk, "/proc/self/exe");
    if (!resources) {
        fmt::print(stderr, "{}\n", to_line(resources.diagnostics().front()));
        return exit_machine;
    }
    if (app.got_subcommand("completions")) return run_completions(arguments.shell, *resources);
    const BuildOptions options = finish_options(arguments, *resources);
    if (app.got_subcommand("check")) {
        const DiagnosticFormat format = arguments.format == "json"     ? DiagnosticFormat::json
                                        : arguments.format == "github" ? DiagnosticFormat::github
                                                                       : DiagnosticFormat::text;
        return run_check({options, format});
    }
    if (app.got_subcommand("new")) return run_new({options, arguments.make.kind, arguments.make.name});
    if (app.got_subcommand("search")) {
        arguments.search.options = options;
        return run_search(arguments.search);
    }
    if (app.got_subcommand("report")) {
        arguments.report.options = options;
        return run_search_report(arguments.report);
    }
    if (app.got_subcommand("serve")) return run_serve({options, arguments.serve.port});
    return run_build({options, arguments.build.json, arguments.build.quiet});
}

}  // namespace

int run_command_line(int argc, char** argv) {
    CLI::App app("Handrail makes a council's SEND Local Offer: a website that everybody can use.",
                 "handrail");
    Arguments arguments;
    arguments.build.options.jobs = default_jobs();
    app.set_version_flag("--version", std::string("handrail ") + version);
    app.require_subcommand(1);
    app.footer(footer);
    add_build(app, arguments);
    add_check(app, arguments);
    add_serve(app, arguments);
    add_new(app, arguments);
    add_index(app, arguments);
    add_search(app, arguments);
    add_report(app, arguments);
    CLI::App* completions = app.add_subcommand("completions", "Print the completion script for a shell");
    completions->add_option("shell", arguments.shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int status = app.exit(error);
        return status == 0 ? exit_done : exit_usage;
    }
    return run(app, arguments);
}

}  // namespace handrail
