package mx.iecm.informe.modelo;

import java.io.Serializable;

/** Unas siglas y el nombre oficial que abrevian. */
public record Sigla(String siglas, String nombre) implements Serializable {}
