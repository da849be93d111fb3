"""Stands in for Dagster: the names that the definitions use, each keeping what it was given."""

import types


class Failure(Exception):
    """What ends a step as failed."""


def kept(**given):
    return types.SimpleNamespace(**given)


def asset(**given):
    return lambda run: kept(run=run, **given)


def define_asset_job(name, selection):
    return kept(name=name, selection=selection)


ScheduleDefinition = kept
Definitions = kept
