// How many service pages a second of processor time renders: `templates [PAGES]`.
// A page has about 60 values, two loops and a body of 235 words, as the pages of a real Local Offer have.

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include "theme/template_set.hpp"

namespace {

using namespace handrail;

struct Contact {
    std::string name, phone;
    Url phone_url;
    std::string email;
    Url email_url;
    Url website;
    std::string hours;

    static const ViewType& view_type() {
        static const ViewType type =
            make_view_type<Contact>("contact", {
                                                   field<&Contact::name>("name", ""),
                                                   field<&Contact::phone>("phone", ""),
                                                   field<&Contact::phone_url>("phone_url", ""),
                                                   field<&Contact::email>("email", ""),
                                                   field<&Contact::email_url>("email_url", ""),
                                                   field<&Contact::website>("website", ""),
                                                   field<&Contact::hours>("hours", ""),
                                               });
        return type;
    }
};

struct Related {
    std::string name, summary, reason;
    Url url;

    static const ViewType& view_type() {
        static const ViewType type =
            make_view_type<Related>("related service", {
                                                           field<&Related::name>("name", ""),
                                                           field<&Related::summary>("summary", ""),
                                                           field<&Related::reason>("reason", ""),
                                                           field<&Related::url>("url", ""),
                                                       });
        return type;
    }
};

struct Frame {
    Url root, home, search, feedback;
    std::string title, description, language, council, site, statutory_name, phone, hours, built;
    bool demonstration = true;

    static const ViewType& view_type() {
        static const ViewType type =
            make_view_type<Frame>("frame", {
                                               field<&Frame::root>("root", ""),
                                               field<&Frame::home>("home", ""),
                                               field<&Frame::search>("search", ""),
                                               field<&Frame::feedback>("feedback", ""),
                                               field<&Frame::title>("title", ""),
                                               field<&Frame::description>("description", ""),
                                               field<&Frame::language>("language", ""),
                                               field<&Frame::council>("council", ""),
                                               field<&Frame::site>("site", ""),
                                               field<&Frame::statutory_name>("statutory_name", ""),
                                               field<&Frame::phone>("phone", ""),
                                               field<&Frame::hours>("hours", ""),
                                               field<&Frame::built>("built", ""),
                                               field<&Frame::demonstration>("demonstration", ""),
                                           });
        return type;
    }
};

struct Page {
    Frame page;
    std::string name, summary, who_for, ages, where, cost, wait, open, access, complaints, organisation,
        checked;
    Url organisation_url;
    Html body;
    bool closed = false;
    std::vector<Contact> contacts;
    std::vector<Related> related;

    static const ViewType& view_type() {
        static const ViewType type =
            make_view_type<Page>("service page", {
                                                     field<&Page::page>("page", ""),
                                                     field<&Page::name>("name", ""),
                                                     field<&Page::summary>("summary", ""),
                                                     field<&Page::who_for>("who_for", ""),
                                                     field<&Page::ages>("ages", ""),
                                                     field<&Page::where>("where", ""),
                                                     field<&Page::cost>("cost", ""),
                                                     field<&Page::wait>("wait", ""),
                                                     field<&Page::open>("open", ""),
                                                     field<&Page::access>("access", ""),
                                                     field<&Page::complaints>("complaints", ""),
                                                     field<&Page::organisation>("organisation", ""),
                                                     field<&Page::checked>("checked", ""),
                                                     field<&Page::organisation_url>("organisation_url", ""),
                                                     field<&Page::body>("body", ""),
                                                     field<&Page::closed>("closed", ""),
                                                     field<&Page::contacts>("contacts", ""),
                                                     field<&Page::related>("related", ""),
                                                 });
        return type;
    }
};

const char* const base_template = R"(<!DOCTYPE html>
<html lang="{{ page.language }}">
<head>
<meta charset="utf-8">
<title>{{ page.title }} - {{ page.site }}</title>
<meta name="description" content="{{ page.description }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="{% asset "style.css" %}">
<script type="application/ld+json">{"name": {{ page.title }}, "description": {{ page.description }}}</script>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header>
<p class="council"><a href="{{ page.home }}">{{ page.council }}</a></p>
<form action="{{ page.search }}"><label for="q">Search</label><input id="q" name="q"><button>Find</button></form>
<p class="site"><a href="{{ page.home }}">{{ page.site }}</a> <small>{{ page.statutory_name }}</small></p>
</header>
<main id="main">
{% block main %}
{% end %}
</main>
<aside class="help"><p>Need help, or this on paper? Phone <b>{{ page.phone }}</b> ({{ page.hours }})</p>
<p><a href="{{ page.feedback }}">Tell us</a></p></aside>
<footer>
<ul><li><a href="{{ page.root }}services/index.html">A to Z</a></li><li><a href="{{ page.root }}glossary.html">Glossary</a></li>
<li><a href="{{ page.root }}local-offer-law.html">What our Local Offer covers</a></li>
<li><a href="{{ page.root }}accessibility.html">Accessibility</a></li></ul>
{% if page.demonstration %}
<p>This is a demonstration.</p>
{% end %}
<p>Last built {{ page.built }}</p>
</footer>
</body>
</html>
)";

const char* const page_template = R"({% extends "base.html" %}
{% block main %}
<h1>{{ name }}</h1>
<p class="summary">{{ summary }}</p>
{% if closed %}
<p class="state">Closed for now</p>
{% end %}
<dl class="facts">
<dt>Who it is for</dt><dd>{% if who_for %}{{ who_for }}{% else %}Not stated{% end %}</dd>
<dt>Ages</dt><dd>{% if ages %}{{ ages }}{% else %}Not stated{% end %}</dd>
<dt>Where</dt><dd>{% if where %}{{ where }}{% else %}Not stated{% end %}</dd>
<dt>Cost</dt><dd>{% if cost %}{{ cost }}{% else %}Not stated{% end %}</dd>
<dt>How long it takes</dt><dd>{% if wait %}{{ wait }}{% else %}Not stated{% end %}</dd>
<dt>Open</dt><dd>{% if open %}{{ open }}{% else %}Not stated{% end %}</dd>
</dl>
<h2>How to get this</h2>
<p>{{ access }}</p>
<h2>Contact</h2>
{% for contact in contacts %}
<section><h3>{{ contact.name }}</h3>
{% if contact.phone %}
<p>Phone <a href="{{ contact.phone_url }}">{{ contact.phone }}</a> {{ contact.hours }}</p>
{% end %}
{% if contact.email %}
<p>Email <a href="{{ contact.email_url }}">{{ contact.email }}</a></p>
{% end %}
{% if contact.website %}
<p><a href="{{ contact.website }}">Website of {{ contact.name }}</a></p>
{% end %}
</section>
{% end %}
<h2>What it is</h2>
{{ body }}
<h2>If you are not happy</h2>
<p>{{ complaints }}</p>
<p>Run by <a href="{{ organisation_url }}">{{ organisation }}</a>. Checked on {{ checked }}.</p>
<h2>Other things like this</h2>
<ul>
{% for service in related %}
<li><a href="{{ service.url }}">{{ service.name }}</a> {{ service.summary }} <small>{{ service.reason }}</small></li>
{% end %}
</ul>
{% end %}
)";

Page make_page() {
    Page page;
    page.page = {{"../"},
                 {"../index.html"},
                 {"../search.html"},
                 {"https://example.org/tell-us?page=speech"},
                 "Speech and language therapy",
                 "Help with talking, understanding and swallowing.",
                 "en-GB",
                 "Rutland County Council",
                 "Support for children and young people with SEND",
                 "Rutland SEN and disability local offer",
                 "01234 567 890",
                 "Monday to Friday, 9am to 5pm",
                 "3 October 2026",
                 true};
    page.name = "Speech and language therapy";
    page.summary = "Help with talking, understanding and swallowing.";
    page.who_for = "Children who find it hard to talk, understand or swallow.";
    page.ages = "0 to 19";
    page.where = "Oakham, Uppingham & at home";
    page.cost = "Free";
    page.wait = "About 18 weeks in September 2026";
    page.access = "You can ask for help yourself, or ask your school or doctor to do it for you.";
    page.complaints =
        "Tell the team first. If that doesn't help, write to the trust's patient experience team.";
    page.organisation = "Leicestershire Partnership NHS Trust";
    page.organisation_url.text = "../organisations/leicestershire-partnership-trust.html";
    page.checked = "1 October 2026";
    for (int i = 0; i < 24; ++i) {
        page.body.bytes +=
            "<p>The team meets your child at home or in school and agrees what to try next together.</p>\n";
    }
    for (const char* name : {"Booking line", "Clinic"}) {
        page.contacts.push_back({name,
                                 "01632 960 101",
                                 {"tel:+441632960101"},
                                 "talk@example.org",
                                 {"mailto:talk@example.org"},
                                 {"https://example.org/talk?a=1&b=2"},
                                 "9am to 5pm"});
    }
    for (int i = 0; i < 5; ++i) {
        page.related.push_back({"Stammering support group",
                                "A group for young people who stammer, and their families.",
                                "Also helps with communication",
                                {"stammering-support-group.html"}});
    }
    return page;
}

Result<TemplateFor<Page>> compile() {
    const auto assets = AssetTable::build({{"style.css", "style.css", "body{}"}});
    TemplateLayer layer{
        {{"base.html", "base.html", base_template}, {"service.html", "service.html", page_template}}};
    const auto set = TemplateSet::compile({layer}, Words(), assets.value());
    if (!set) return set.diagnostics();
    return set->compile_template<Page>("service.html", "");
}

}  // namespace

int main(int argc, char** argv) {
    const long pages = argc > 1 ? std::atol(argv[1]) : 200'000;
    const auto compiled = compile();
    if (!compiled) {
        for (const Diagnostic& diagnostic : compiled.diagnostics())
            std::fprintf(stderr, "%s\n", to_line(diagnostic).c_str());
        return 1;
    }
    const Page page = make_page();
    std::string out;
    std::size_t bytes = 0;
    const std::clock_t start = std::clock();
    for (long i = 0; i < pages; ++i) {
        out.clear();
        compiled->render(page, out);
        bytes += out.size();
    }
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("%ld pages of %zu bytes in %.2f cpu s: %.0f pages a second, %.0f MB a second\n", pages,
                out.size(), seconds, static_cast<double>(pages) / seconds,
                static_cast<double>(bytes) / seconds / 1e6);
    return 0;
}
