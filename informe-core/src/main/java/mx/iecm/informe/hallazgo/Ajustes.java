package mx.iecm.informe.hallazgo;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lo que la institución decidió de las reglas de un caso: cuáles se apagan y cuáles pesan distinto.
 *
 * @param lista a lo más uno por regla, en el orden en que se escribieron
 */
public record Ajustes(List<Ajuste> lista) implements Serializable {

  /** Todas las reglas como vienen. */
  public static final Ajustes NINGUNO = new Ajustes(List.of());

  public Ajustes {
    lista = List.copyOf(lista);
  }

  /**
   * Lo decidido de una regla.
   *
   * @param regla su clave
   * @param gravedad la que tendrá; vacía si se apaga
   * @param motivo que se imprime en el dictamen
   */
  public record Ajuste(String regla, List<Gravedad> gravedad, String motivo)
      implements Serializable {

    public Ajuste {
      gravedad = List.copyOf(gravedad);
    }

    /** Lo decidido con una acción como las que da {@link #accion}; otra cualquiera la apaga. */
    public static Ajuste de(String regla, String accion, String motivo) {
      var gravedad =
          Stream.of(Gravedad.values()).filter(g -> g.name().equalsIgnoreCase(accion)).toList();
      return new Ajuste(regla, gravedad, motivo);
    }

    /** Lo que se hace con la regla, como se escribe: {@code apagada} o la gravedad que tendrá. */
    public String accion() {
      return apaga() ? "apagada" : gravedad.get(0).name().toLowerCase(Locale.ROOT);
    }

    /** Dice si la regla no se aplica. */
    public boolean apaga() {
      return gravedad.isEmpty();
    }
  }

  /** Dice si esa regla se aplica. */
  public boolean enciende(String regla) {
    return de(regla).filter(Ajuste::apaga).isEmpty();
  }

  /** El hallazgo como debe contarse; vacío si su regla está apagada. */
  public Optional<Hallazgo> aplicar(Hallazgo hallazgo) {
    if (lista.isEmpty()) {
      return Optional.of(hallazgo);
    }
    var ajuste = de(hallazgo.ficha().id());
    return ajuste.isEmpty()
        ? Optional.of(hallazgo)
        : ajuste.get().gravedad().stream().findFirst().map(hallazgo::con);
  }

  private Optional<Ajuste> de(String regla) {
    return lista.stream().filter(a -> a.regla().equals(regla)).findFirst();
  }
}
