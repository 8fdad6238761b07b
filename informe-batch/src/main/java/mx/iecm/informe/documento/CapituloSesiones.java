package mx.iecm.informe.documento;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.castellano.Genero;
import mx.iecm.informe.castellano.Listas;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.documento.Elemento.Parrafo;
import mx.iecm.informe.documento.Elemento.Tablilla;
import mx.iecm.informe.documento.Elemento.Tablilla.Casilla;
import mx.iecm.informe.documento.Elemento.Tablilla.Fila;
import mx.iecm.informe.documento.Elemento.Tablilla.Junta;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.Texto;

/** II. Sesiones y asistencia: cuántas, cómo y quién asistió a cada una. */
final class CapituloSesiones implements Capitulo {

  private static final String LEYENDA =
      "✓ asistió. NA: no aplica, porque no ocupaba el cargo o no fue convocada. En blanco: no asistió.";

  @Override
  public List<Elemento> componer(Informe informe) {
    var organo = informe.programa().organo();
    var elementos = new ArrayList<Elemento>();
    String titulo =
        "Sesiones %s y Asistencia".formatted(Redaccion.de(Redaccion.conArticulo(organo)));
    elementos.add(new Titulo(1, 2, Texto.de(titulo)));
    elementos.add(Parrafo.de(Estilo.CUERPO, resumen(informe)));
    if (!informe.asistencia().asistentes().isEmpty()) {
      elementos.add(matriz(informe));
      elementos.add(Parrafo.de(Estilo.NOTA_DE_TABLA, LEYENDA));
    }
    return elementos;
  }

  private static Texto resumen(Informe informe) {
    String organo =
        EscritorDeFechas.inicialMayuscula(Redaccion.elOrgano(informe.programa().organo()));
    int cuantas = informe.sesiones().size();
    if (cuantas == 0) {
      return Texto.de(organo + " no celebró sesiones en el periodo que se informa.");
    }
    String sesiones =
        Numeros.enLetra(cuantas, Genero.FEMENINO) + (cuantas == 1 ? " sesión" : " sesiones");
    return Texto.de("%s celebró, en modalidad %s, ".formatted(organo, modalidades(informe)))
        .mas(CifraDelPrograma.citar(Texto.enNegritas(sesiones), Fuente.Sesiones.class, informe))
        .mas(". La asistencia a cada una se muestra a continuación:");
  }

  private static String modalidades(Informe informe) {
    var distintas =
        informe.sesiones().stream()
            .map(s -> s.modalidad().isEmpty() ? informe.emision().modalidad() : s.modalidad())
            .filter(m -> !m.isEmpty())
            .distinct()
            .toList();
    return distintas.isEmpty() ? "presencial" : Listas.unir(distintas);
  }

  private static Tablilla matriz(Informe informe) {
    var columnas = informe.asistencia().columnas();
    var arriba =
        List.of(
            Casilla.de("Integrantes e invitados", Estilo.CELDA_ENCABEZADO).con(Junta.EMPIEZA),
            new Casilla(
                Texto.de("Asistencia a las sesiones"),
                Math.max(1, columnas.size()),
                Estilo.CELDA_ENCABEZADO));
    var abajo = new ArrayList<Casilla>();
    abajo.add(Casilla.de("", Estilo.CELDA_ENCABEZADO).con(Junta.SIGUE));
    columnas.forEach(c -> abajo.add(Casilla.de(sesion(c, informe), Estilo.CELDA_ENCABEZADO)));
    var filas = informe.asistencia().asistentes().stream().map(a -> fila(a, informe)).toList();
    var anchos = new ArrayList<Integer>();
    int deMarca = columnas.size() > 5 ? 8 : 12;
    anchos.add(Math.max(30, 100 - deMarca * columnas.size()));
    columnas.forEach(c -> anchos.add(deMarca));
    return new Tablilla(List.of(new Fila(arriba), new Fila(abajo)), filas, anchos);
  }

  private static String sesion(Asistencia.Columna columna, Informe informe) {
    return informe.sesiones().stream()
        .filter(s -> s.clave().equals(columna.sesion()))
        .findFirst()
        .filter(s -> s.numero() > 0)
        .map(Redaccion::abreviada)
        .orElse(columna.sesion());
  }

  private static Fila fila(Asistente asistente, Informe informe) {
    var casillas = new ArrayList<Casilla>();
    casillas.add(Casilla.de(impresa(asistente.persona(), informe), Estilo.CELDA));
    asistente.marcas().forEach(m -> casillas.add(Casilla.de(m, Estilo.CELDA_CENTRADA)));
    return new Fila(casillas);
  }

  /** Un nombre solo se imprime con su cargo; lo que ya lo trae, como se escribió. */
  private static String impresa(String escrita, Informe informe) {
    var tocayas =
        informe.programa().personas().stream()
            .filter(p -> Comparacion.iguales(p.nombre(), escrita))
            .collect(Collectors.toList());
    return tocayas.size() == 1 ? completa(tocayas.get(0), escrita) : escrita;
  }

  private static String completa(Persona persona, String escrita) {
    return persona.impresa().replace(persona.nombre(), escrita);
  }

  /** Las sesiones del informe por fecha. */
  static List<Sesion> enOrden(Informe informe) {
    return informe.sesiones().stream().sorted(Comparator.comparing(Sesion::fecha)).toList();
  }
}
